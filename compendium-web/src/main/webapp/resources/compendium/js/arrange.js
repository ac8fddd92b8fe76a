/* Arranges a template: parts up and down, marks in and out. What stands in the page in which order is what is sent. */
document.addEventListener('click', event => {
  const move = event.target.closest('[data-move]');
  if (move) {
    const part = move.closest('.piece');
    const up = move.dataset.move === 'up';
    const beside = up ? part.previousElementSibling : part.nextElementSibling;
    if (beside) {
      if (up) beside.before(part); else beside.after(part);
      move.focus();
    }
  }
  const remove = event.target.closest('#logos [data-remove]');
  if (remove) remove.closest('li').remove();
});

document.addEventListener('change', async event => {
  if (event.target.id !== 'logo-file' || !event.target.files.length) return;
  const file = event.target.files[0];
  const address = await new Promise(done => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.readAsDataURL(file);
  });
  const logos = document.getElementById('logos');
  const item = document.createElement('li');
  const picture = Object.assign(document.createElement('img'), { alt: '', src: address });
  const bytes = Object.assign(document.createElement('input'), { type: 'hidden', name: 'logo.png', value: address.replace(/^[^,]*,/, '') });
  const label = document.createElement('label');
  const name = Object.assign(document.createElement('input'), { type: 'text', name: 'logo.alternative', maxLength: 160 });
  label.append(logos.dataset.name + ' ', name);
  const remove = Object.assign(document.createElement('button'), { type: 'button', className: 'plain', textContent: logos.dataset.remove });
  remove.dataset.remove = 'true';
  item.append(picture, bytes, label, remove);
  logos.append(item);
  event.target.value = '';
  name.focus();
});
