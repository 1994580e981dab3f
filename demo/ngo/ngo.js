// The cookie banner: either answer only hides it. Nothing is stored, nothing is counted.
const banner = document.querySelector('.cookies');
banner.hidden = false;
banner.addEventListener('click', (event) => {
  if (event.target.closest('[data-close]')) banner.hidden = true;
});
